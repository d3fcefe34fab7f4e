package tonghop.domain.money;

import java.math.BigDecimal;

/**
 * A conversion with its evidence: what was reported, by which rate, to what, and what rounding took.
 *
 * @param residue in đồng and exact, whichever way was converted: the reported amount's worth less the result's
 */
public record Conversion(Money reported, ExchangeRate rate, Money result, BigDecimal residue) {}
