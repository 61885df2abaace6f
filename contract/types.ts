import type { TransferFailure } from './file-transfer.ts'
import type { Answer, CommonFailure } from './result.ts'
import type { operations } from './table.ts'
import type { z } from './zod.ts'

type Operations = typeof operations

export type OperationName = keyof Operations
export type QueryName = {
  [Name in OperationName]: Operations[Name]['kind'] extends 'query' ? Name : never
}[OperationName]
export type CommandName = Exclude<OperationName, QueryName>

/** Operations answered in the database worker. */
export type DbName = { [Name in OperationName]: Operations[Name]['runs'] extends 'db' ? Name : never }[OperationName]
/** Operations answered by the host. */
export type HostName = Exclude<OperationName, DbName>

export type InputOf<Name extends OperationName> = z.output<Operations[Name]['input']>
export type ValueOf<Name extends OperationName> = z.output<Operations[Name]['output']>
/** The failures an operation declares, without the common ones. */
export type DeclaredFailure<Name extends OperationName> = Operations[Name]['failures'][number]
export type FailureOf<Name extends OperationName> = DeclaredFailure<Name> | CommonFailure
export type AnswerOf<Name extends OperationName> = Answer<ValueOf<Name>, FailureOf<Name>>

/** Every failure code there is: of operations, and of files on their way into the workspace. */
export type FailureCode = FailureOf<OperationName> | TransferFailure
