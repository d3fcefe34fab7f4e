package tonghop.domain.money;

/**
 * The separators with which a figure was written.
 *
 * @param groups how many groups of three digits follow a grouping mark
 * @param decimals how many digits follow the decimal mark
 */
record Marks(Separator grouping, int groups, Separator decimal, int decimals) {

    static final Marks NONE = new Marks(Separator.NONE, 0, Separator.NONE, 0);

    /** A sign between digits. */
    enum Separator {
        NONE,
        DOT,
        COMMA,
        SPACE;

        static Separator of(char sign) {
            return switch (sign) {
                case '.' -> DOT;
                case ',' -> COMMA;
                case ' ' -> SPACE;
                default -> NONE;
            };
        }
    }

    /** What these marks show of the writer's habit. */
    Habit habit() {
        if (decimal == Separator.COMMA || grouping == Separator.DOT) {
            return Habit.COMMA_DECIMAL;
        }
        if (decimal == Separator.DOT || grouping == Separator.COMMA) {
            return Habit.DOT_DECIMAL;
        }
        return Habit.UNKNOWN;
    }
}
