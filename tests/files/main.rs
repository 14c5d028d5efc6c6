//! Files: which are read, what is said of wrong ones; and the house's own.

mod brute_force;
mod corpus;
mod fault_fixtures;
mod faults;
mod hostile;
mod limits;
mod passages;
mod positions;
mod schema;
mod structure;
