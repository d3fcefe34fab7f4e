package tonghop.workspace.output;

import java.util.Locale;
import tonghop.domain.money.ExchangeRate;

/** A rate that was used, with its source. */
record RateJson(JsonFile json) {

    void tell(ExchangeRate rate) {
        json.text("kind", rate.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.text("from", rate.from().toString());
        json.text("until", rate.until().toString());
        json.text("vnd_per_usd", rate.dongPerDollar().toPlainString());
        json.text("source", rate.source());
    }
}
