package dev.osteon.knowledge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import kotlin.Pair;
import org.cqframework.cql.cql2elm.ucum.UcumService;
import org.cqframework.cql.ucum.DefaultUcumService;
import org.fhir.ucum.UcumException;

/**
 * UCUM arithmetic that does not round to the digits of its input.
 *
 * <p>The stock service gives a result as many significant digits as the value it was given: 135.0 pounds become 61.23 kg
 * instead of 61.2349699500 kg, enough to cross the edge of a dose band. Here the stock service is asked only for factors
 * between units, with {@value #FACTOR_DIGITS} digits, once a pair of units; the arithmetic is done on exact decimals and
 * its result kept to {@value #RESULT_DIGITS} digits.
 *
 * <p>Registered for the service loader, so that each CQL engine of the process converts alike. Safe for many threads.
 */
public final class ExactUcumService implements UcumService {
    private static final int FACTOR_DIGITS = 30;
    private static final int RESULT_DIGITS = 20;
    private static final MathContext RESULT = new MathContext(RESULT_DIGITS);
    private static final BigDecimal ONE = BigDecimal.ONE.setScale(FACTOR_DIGITS);
    /** Units come from patient data too; a record full of odd ones must not fill the memory. */
    private static final int MOST_CACHED = 10_000;

    private final UcumService stock = new DefaultUcumService();
    private final ConcurrentMap<Operation, Factor> factors = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Optional<String>> validations = new ConcurrentHashMap<>();

    private enum Kind {
        CONVERT,
        MULTIPLY,
        DIVIDE
    }

    private record Operation(Kind kind, String left, String right) {}

    /** Factor and unit of a result, or the reason why there is none. */
    private record Factor(BigDecimal value, String unit, String failure) {}

    /**
     * @param value amount in {@code sourceUnit}
     * @return the same amount in {@code destUnit}
     */
    @Override
    public BigDecimal convert(BigDecimal value, String sourceUnit, String destUnit) {
        if (sourceUnit.equals(destUnit)) {
            return value;
        }
        Factor factor = factor(
                new Operation(Kind.CONVERT, sourceUnit, destUnit),
                () -> new Pair<>(stock.convert(ONE, sourceUnit, destUnit), destUnit));
        return plain(value.multiply(factor.value()));
    }

    /** @return null when the unit is valid, otherwise what is wrong with it */
    @Override
    public String validate(String unit) {
        Optional<String> known = validations.get(unit);
        if (known == null) {
            synchronized (stock) {
                known = Optional.ofNullable(stock.validate(unit));
            }
            if (validations.size() < MOST_CACHED) {
                validations.put(unit, known);
            }
        }
        return known.orElse(null);
    }

    @Override
    public Pair<BigDecimal, String> multiply(
            Pair<? extends BigDecimal, String> left, Pair<? extends BigDecimal, String> right) {
        Factor factor = factor(
                new Operation(Kind.MULTIPLY, left.getSecond(), right.getSecond()),
                () -> stock.multiply(new Pair<>(ONE, left.getSecond()), new Pair<>(ONE, right.getSecond())));
        return new Pair<>(plain(left.getFirst().multiply(right.getFirst()).multiply(factor.value())), factor.unit());
    }

    @Override
    public Pair<BigDecimal, String> divideBy(
            Pair<? extends BigDecimal, String> left, Pair<? extends BigDecimal, String> right) {
        Factor factor = factor(
                new Operation(Kind.DIVIDE, left.getSecond(), right.getSecond()),
                () -> stock.divideBy(new Pair<>(ONE, left.getSecond()), new Pair<>(ONE, right.getSecond())));
        return new Pair<>(
                plain(left.getFirst().multiply(factor.value()).divide(right.getFirst(), RESULT)), factor.unit());
    }

    private Factor factor(Operation operation, Supplier<Pair<BigDecimal, String>> ask) {
        Factor factor = factors.get(operation);
        if (factor == null) {
            factor = askStock(ask);
            if (factors.size() < MOST_CACHED) {
                factors.put(operation, factor);
            }
        }
        if (factor.failure() != null) {
            throw ExactUcumService.<RuntimeException>undeclared(new UcumException(factor.failure()));
        }
        return factor;
    }

    private Factor askStock(Supplier<Pair<BigDecimal, String>> ask) {
        try {
            // The stock parser and converter do not promise to be safe for many threads.
            synchronized (stock) {
                Pair<BigDecimal, String> result = ask.get();
                return new Factor(result.getFirst(), result.getSecond(), null);
            }
        } catch (Exception e) {
            return new Factor(null, null, String.valueOf(e.getMessage()));
        }
    }

    /** The engine takes a UcumException for "not convertible"; the Kotlin interface cannot declare it. */
    @SuppressWarnings("unchecked")
    private static <T extends Exception> T undeclared(Exception e) throws T {
        throw (T) e;
    }

    private static BigDecimal plain(BigDecimal exact) {
        BigDecimal rounded = exact.round(RESULT).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
