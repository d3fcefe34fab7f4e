package tonghop.workspace.output;

import tonghop.domain.ledger.Total;
import tonghop.domain.money.Currency;

/** One line of totals in the manifest; amounts are texts, so that no reader makes floating point of them. */
record TotalJson(JsonFile json) {

    /** Only what was reported, where nothing was converted yet. */
    void tellReported(Total total) {
        json.text("section", total.section().id());
        json.text("measure", total.measure());
        if (total instanceof Total.Sum sum) {
            json.text("currency", sum.value().currency().name());
            json.text("value", sum.value().amount().toPlainString());
        } else {
            json.number("value", ((Total.Count) total).value());
        }
        json.number("rows", total.rows());
    }

    void tell(Total total) {
        json.text("section", total.section().id());
        json.text("measure", total.measure());
        if (total instanceof Total.Sum sum) {
            money(sum);
        } else {
            json.number("value", ((Total.Count) total).value());
        }
        json.number("rows", total.rows());
    }

    private void money(Total.Sum sum) {
        json.text("currency", sum.value().currency().name());
        json.text("value", sum.value().amount().toPlainString());
        sum.in(Currency.VND)
                .ifPresent(vnd -> json.text("value_vnd", vnd.amount().toPlainString()));
        sum.in(Currency.USD)
                .ifPresent(usd -> json.text("value_usd", usd.amount().toPlainString()));
        if (sum.unconverted() > 0) {
            json.number("rows_without_rate", sum.unconverted());
        }
    }
}
