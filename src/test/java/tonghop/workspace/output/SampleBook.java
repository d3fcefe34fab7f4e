package tonghop.workspace.output;

import static tonghop.domain.ledger.BookSketch.member;
import static tonghop.domain.ledger.PostingSketch.aid;
import static tonghop.domain.ledger.PostingSketch.count;
import static tonghop.domain.ledger.PostingSketch.counted;
import static tonghop.domain.ledger.PostingSketch.held;
import static tonghop.domain.ledger.PostingSketch.usd;
import static tonghop.domain.ledger.PostingSketch.vnd;
import static tonghop.domain.ledger.PostingSketch.withoutRate;
import static tonghop.domain.reporting.Field.COMMITTED;
import static tonghop.domain.reporting.Field.DISBURSED;
import static tonghop.domain.reporting.Field.PARTICIPANTS;

import tonghop.domain.ledger.BookSketch;
import tonghop.domain.reporting.Section;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Three members, one of them outside every cluster; a held row, a negative amount, a missing rate, texts that bite. */
final class SampleBook {

    private SampleBook() {}

    static BookSketch sketch() {
        return new BookSketch()
                .report(
                        member("quang-tri", "45", "Quảng Trị"),
                        "4",
                        withoutRate(aid(12, "Nước sạch, \"giai đoạn 2\"", usd(COMMITTED, "7.00"))),
                        aid(11, "=HYPERLINK(\"x\")", usd(COMMITTED, "68532.39"), usd(DISBURSED, "0.01")))
                .finding(Finding.ofCell(Rule.ROW_UNNAMED, "Viện trợ", "B10", "-"))
                .finding(Finding.ofCell(
                        Rule.AMOUNT_AMBIGUOUS,
                        "Viện trợ",
                        "K9",
                        "-1.234",
                        "1.234.000",
                        "1.234",
                        "RETYPE_IN",
                        "MILLION_VND"))
                .report(
                        member("ha-tinh", "42", "Hà Tĩnh"),
                        "4",
                        aid(11, "Trường mầm non", vnd(COMMITTED, "1851920000"), vnd(DISBURSED, "-250000")),
                        held(aid(12, "Đường", vnd(COMMITTED, "5"))),
                        counted(Section.EVENTS, 7, count(PARTICIPANTS, 120)),
                        counted(Section.EVENTS, 8))
                .report(member("kon-tum", "62", "Kon Tum"), "", counted(Section.INFORMATION, 5))
                .rejected("2023/ghi-chu.xlsx", "Không có bảng nào");
    }
}
