import { z } from './zod.ts'

/**
 * The targets that joint action plans on crime, drugs and peace link to, with their official English text.
 * Source: United Nations General Assembly resolution 70/1, 25 September 2015.
 */
export const sdgTargets = [
  {
    code: '3.5',
    text: 'Strengthen the prevention and treatment of substance abuse, including narcotic drug abuse and harmful use of alcohol',
  },
  {
    code: '5.2',
    text: 'Eliminate all forms of violence against all women and girls in the public and private spheres, including trafficking and sexual and other types of exploitation',
  },
  {
    code: '8.7',
    text: 'Take immediate and effective measures to eradicate forced labour, end modern slavery and human trafficking and secure the prohibition and elimination of the worst forms of child labour, including recruitment and use of child soldiers, and by 2025 end child labour in all its forms',
  },
  {
    code: '10.7',
    text: 'Facilitate orderly, safe, regular and responsible migration and mobility of people, including through the implementation of planned and well-managed migration policies',
  },
  { code: '11.4', text: "Strengthen efforts to protect and safeguard the world's cultural and natural heritage" },
  {
    code: '14.4',
    text: 'By 2020, effectively regulate harvesting and end overfishing, illegal, unreported and unregulated fishing and destructive fishing practices and implement science-based management plans, in order to restore fish stocks in the shortest time feasible, at least to levels that can produce maximum sustainable yield as determined by their biological characteristics',
  },
  {
    code: '15.7',
    text: 'Take urgent action to end poaching and trafficking of protected species of flora and fauna and address both demand and supply of illegal wildlife products',
  },
  {
    code: '15.c',
    text: 'Enhance global support for efforts to combat poaching and trafficking of protected species, including by increasing the capacity of local communities to pursue sustainable livelihood opportunities',
  },
  { code: '16.1', text: 'Significantly reduce all forms of violence and related death rates everywhere' },
  {
    code: '16.2',
    text: 'End abuse, exploitation, trafficking and all forms of violence against and torture of children',
  },
  {
    code: '16.3',
    text: 'Promote the rule of law at the national and international levels and ensure equal access to justice for all',
  },
  {
    code: '16.4',
    text: 'By 2030, significantly reduce illicit financial and arms flows, strengthen the recovery and return of stolen assets and combat all forms of organized crime',
  },
  { code: '16.5', text: 'Substantially reduce corruption and bribery in all their forms' },
  { code: '16.6', text: 'Develop effective, accountable and transparent institutions at all levels' },
  {
    code: '16.7',
    text: 'Ensure responsive, inclusive, participatory and representative decision-making at all levels',
  },
  {
    code: '16.8',
    text: 'Broaden and strengthen the participation of developing countries in the institutions of global governance',
  },
  { code: '16.9', text: 'By 2030, provide legal identity for all, including birth registration' },
  {
    code: '16.10',
    text: 'Ensure public access to information and protect fundamental freedoms, in accordance with national legislation and international agreements',
  },
  {
    code: '16.a',
    text: 'Strengthen relevant national institutions, including through international cooperation, for building capacity at all levels, in particular in developing countries, to prevent violence and combat terrorism and crime',
  },
  { code: '16.b', text: 'Promote and enforce non-discriminatory laws and policies for sustainable development' },
  {
    code: '17.9',
    text: 'Enhance international support for implementing effective and targeted capacity-building in developing countries to support national plans to implement all the Sustainable Development Goals, including through North-South, South-South and triangular cooperation',
  },
  {
    code: '17.16',
    text: 'Enhance the Global Partnership for Sustainable Development, complemented by multi-stakeholder partnerships that mobilize and share knowledge, expertise, technology and financial resources, to support the achievement of the Sustainable Development Goals in all countries, in particular developing countries',
  },
] as const

/** The code of a target, such as `16.4` or `16.a`. */
export const SdgTarget = z.enum(sdgTargets.map((target) => target.code))
export type SdgTarget = (typeof sdgTargets)[number]['code']
