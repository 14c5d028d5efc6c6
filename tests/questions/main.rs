//! What a policy answers to each question, and laws that hold for every one.

mod allocations;
mod bulk;
mod contacts;
mod cross_product;
mod duties;
mod facts;
mod finding;
mod fine_print;
mod first_words;
mod for_everybody;
mod groups;
mod inverse;
mod ladders;
mod laws;
mod listing;
mod own_facts;
mod own_values;
mod own_words;
mod procedure;
mod provisos;
mod reference;
mod response_kinds;
mod schools;
mod standard_mapping;
mod times;
mod vocabulary;
