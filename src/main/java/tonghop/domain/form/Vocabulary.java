package tonghop.domain.form;

import tonghop.domain.text.LegacyEncodings;

/** Everything that the office has said about how reports are worded. */
public record Vocabulary(Headings headings, Titles titles, Labels labels, LegacyEncodings encodings) {}
