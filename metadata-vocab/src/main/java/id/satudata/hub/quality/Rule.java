package id.satudata.hub.quality;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A check and how it is made.
 *
 * @param <T> what it looks at
 */
record Rule<T>(Check check, Function<T, Answer> look) {

    static <T> Rule<T> of(Dimension dimension, String code, int points, String field, Function<T, Answer> look) {
        return new Rule<>(new Check(code, dimension, points, field), look);
    }

    static <T> Rule<T> met(Dimension dimension, String code, int points, String field, Predicate<T> condition) {
        return of(dimension, code, points, field, it -> Answer.of(condition.test(it)));
    }

    Checked checked(T thing) {
        return new Checked(check, look.apply(thing));
    }
}
