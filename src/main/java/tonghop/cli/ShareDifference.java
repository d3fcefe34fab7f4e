package tonghop.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.ledger.Share;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Field;
import tonghop.domain.rule.Wording;

/** What one report brings more or less than before: in the currencies that were reported, and all of it in đồng. */
record ShareDifference(Wording wording, Share before, Share after) {

    String text() {
        List<String> parts = Stream.of(Field.COMMITTED, Field.DISBURSED)
                .flatMap(measure -> money(measure).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        if (parts.isEmpty()) {
            parts.add(wording.say("diff.no-money"));
        }
        long heldBefore = before.held().rows();
        long heldAfter = after.held().rows();
        if (heldBefore != heldAfter) {
            parts.add(wording.say(
                    "plan.held", figures().count(heldBefore), figures().count(heldAfter)));
        }
        return String.join("; ", parts);
    }

    /** Where it is not đồng alone, or rates have changed, what all comes to in đồng is said besides. */
    private Optional<String> money(Field measure) {
        List<Money> reported = Arrays.stream(Currency.values())
                .map(currency -> after.reported(measure, currency).minus(before.reported(measure, currency)))
                .filter(money -> !money.isZero())
                .toList();
        List<Money> inDong = inDong(measure).stream()
                .filter(all -> !reported.equals(List.of(all)))
                .toList();
        if (reported.isEmpty() && inDong.stream().allMatch(Money::isZero)) {
            return Optional.empty();
        }
        String amounts = reported.isEmpty() ? wording.say("plan.as-reported") : joined(reported);
        String converted = inDong.stream()
                .map(all -> " " + wording.say("plan.in-dong", signed(all)))
                .findFirst()
                .orElse("");
        return Optional.of(wording.say("measure." + measure.id()) + " " + amounts + converted);
    }

    private Optional<Money> inDong(Field measure) {
        return after.all(measure, Currency.VND)
                .flatMap(now -> before.all(measure, Currency.VND).map(now::minus));
    }

    private String joined(List<Money> amounts) {
        return amounts.stream().map(this::signed).collect(Collectors.joining(", "));
    }

    private String signed(Money money) {
        return (money.isNegative() ? "" : "+") + figures().amount(money) + " " + money.currency();
    }

    private Figures figures() {
        return new Figures(wording.language());
    }
}
