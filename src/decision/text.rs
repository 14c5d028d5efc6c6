//! Answers as paragraphs.
