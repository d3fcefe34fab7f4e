package tonghop.pipeline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tonghop.domain.money.AmountReading.Misread;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.AmountReading.Remark;
import tonghop.domain.money.CountReading;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.Unit;
import tonghop.domain.money.Unit.Tender;
import tonghop.domain.rule.Language;
import tonghop.domain.rulebook.Explained.Unused;
import tonghop.pipeline.validate.OddSize.Evidence;

/** No code that stands among the arguments of findings is ever printed as it is. */
class WordsOfCodesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_code_has_a_word(Language language) {
        assertThat(codes().map(code -> "word." + code))
                .allMatch(ResourceBundle.getBundle("messages/findings", language.locale())::containsKey);
    }

    private static Stream<String> codes() {
        return Stream.of(
                        units(),
                        names("", Misread.values()),
                        names("", Remark.values()),
                        names("", Evidence.values()),
                        names("", LetterForDigit.values()),
                        names("COUNT_", LetterForDigit.values()),
                        names("COUNT_", CountReading.Why.values()),
                        names("SLIP_", UnitVerdict.Evidence.values()),
                        names("", Unused.values()),
                        names("", Qualifier.values()).filter(code -> !code.equals("EXACT")))
                .flatMap(each -> each);
    }

    private static Stream<String> units() {
        return Arrays.stream(Denomination.values()).flatMap(denomination -> Stream.of(Tender.VND, Tender.USD)
                .map(tender -> new Unit(denomination, tender).code()));
    }

    private static Stream<String> names(String before, Enum<?>... codes) {
        return List.of(codes).stream().map(code -> before + code.name());
    }
}
