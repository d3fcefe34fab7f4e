package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Rows of one table that say the same in every cell but the ordinal: perhaps twice the same thing, perhaps not. */
final class RepeatedRows {

    private RepeatedRows() {}

    static List<Finding> among(List<Entry> entries) {
        Map<Object, Integer> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Entry entry : entries) {
            Integer before = first.putIfAbsent(content(entry), entry.row());
            if (before != null && !entry.amounts().isEmpty()) {
                findings.add(Finding.ofCell(
                        Rule.ROW_REPEATED,
                        entry.sheet(),
                        entry.amounts().get(0).cell(),
                        entry.amounts().get(0).raw(),
                        Integer.toString(before)));
            }
        }
        return findings;
    }

    private static Object content(Entry entry) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        texts.putAll(entry.texts());
        texts.remove(Field.ORDINAL);
        return List.of(texts, entry.amounts().stream().map(Entry.Amount::money).toList());
    }
}
