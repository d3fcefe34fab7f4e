package tonghop.domain.form;

import tonghop.domain.text.LegacyEncodings;

/** Everything that the office has said about how reports are worded. */
public record Vocabulary(
        Headings headings, Titles titles, Labels labels, LegacyEncodings encodings, Forms forms, Revisions revisions) {

    public Vocabulary(Headings headings, Titles titles, Labels labels, LegacyEncodings encodings, Forms forms) {
        this(headings, titles, labels, encodings, forms, Revisions.NONE);
    }

    /** What is said on one version of the form. */
    public Vocabulary of(Form form) {
        return new Vocabulary(form.over(headings), titles, labels, encodings, forms, revisions);
    }
}
