// Stands where unit tests import `electron`: a test of electron/ mocks it with its own fake, everything else never needs it.
export {}
