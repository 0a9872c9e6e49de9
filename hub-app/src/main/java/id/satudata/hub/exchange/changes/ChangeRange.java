package id.satudata.hub.exchange.changes;

import id.satudata.hub.revision.Sequence;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import org.jspecify.annotations.Nullable;

/** The changes somebody asks for: those after a place in the order, at most so many. */
record ChangeRange(Sequence after, int limit) {
    static final int MOST = 1_000;

    static ChangeRange of(@Nullable String after, @Nullable String limit) {
        return new ChangeRange(
                new Sequence(number("after", after, 0, Long.MAX_VALUE)),
                Math.toIntExact(atLeastOne(number("limit", limit, MOST, MOST))));
    }

    private static long atLeastOne(long limit) {
        if (limit == 0) {
            throw Problem.about(ProblemType.BAD_REQUEST, "limit").toException();
        }
        return limit;
    }

    /** A number that is no natural one is told; a larger one than the most counts as that. */
    private static long number(String name, @Nullable String text, long otherwise, long most) {
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("\\d{1,18}")) {
            throw Problem.about(ProblemType.BAD_REQUEST, name).toException();
        }
        return Math.min(most, Long.parseLong(text));
    }
}
