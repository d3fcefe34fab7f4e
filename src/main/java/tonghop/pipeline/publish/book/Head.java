package tonghop.pipeline.publish.book;

import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

/** What a column holds; its headings stand in the message bundle under these keys. */
public sealed interface Head {

    /** The key of the heading. */
    String title();

    /** The key of the heading above it and its neighbours, or empty. */
    default String group() {
        return "";
    }

    /** A column of ours. */
    record Own(Label label) implements Head {
        @Override
        public String title() {
            return "head." + label.id();
        }

        @Override
        public String group() {
            return label.group();
        }
    }

    /** A field of an entry as it was reported. */
    record Said(Field field) implements Head {
        @Override
        public String title() {
            return "field." + field.id();
        }
    }

    /** How many entries a section has. */
    record Rows(Section section) implements Head {
        @Override
        public String title() {
            return "rows." + section.id();
        }

        /** Aid has no other column that counts, and is a group of none. */
        @Override
        public String group() {
            return section == Section.AID ? "" : "group." + section.id();
        }
    }

    /** The sum of a count over the entries of a section. */
    record Counted(Section section, Field field) implements Head {
        @Override
        public String title() {
            return "count." + field.id();
        }

        @Override
        public String group() {
            return "group." + section.id();
        }
    }

    /** A measure of aid as far as it was reported in a currency. */
    record Reported(Field field, Currency currency) implements Head {
        @Override
        public String title() {
            return "reported." + currency;
        }

        @Override
        public String group() {
            return "group." + field.id();
        }
    }

    /** A measure of aid in a currency, converted amounts included. */
    record Whole(Field field, Currency currency) implements Head {
        @Override
        public String title() {
            return "whole." + currency;
        }

        @Override
        public String group() {
            return "group." + field.id();
        }
    }

    /** An amount of an entry in a currency: as reported, or converted. */
    record Amount(Field field, Currency currency) implements Head {
        @Override
        public String title() {
            return "amount." + currency;
        }

        @Override
        public String group() {
            return "group." + field.id();
        }
    }

    /** In which currency an amount of an entry was reported. */
    record Tender(Field field) implements Head {
        @Override
        public String title() {
            return "tender";
        }

        @Override
        public String group() {
            return "group." + field.id();
        }
    }
}
