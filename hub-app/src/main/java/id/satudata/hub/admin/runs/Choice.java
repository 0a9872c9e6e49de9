package id.satudata.hub.admin.runs;

import id.satudata.hub.admin.runs.RunPages.Shown;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.source.RunEvent.Level;
import id.satudata.hub.source.RunRecord.Fate;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Reads what an address asks for; what makes no sense leads to what is shown first. */
final class Choice {

    private static final int MOST_DIGITS = 18;

    private Choice() {}

    static Shown shown(String fate, String after, String level) {
        return new Shown(one(Fate.values(), fate, Fate.REFUSED), position(after), level(level));
    }

    static Level level(String word) {
        return one(Level.values(), word, Level.INFO);
    }

    static long position(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(it -> it >= '0' && it <= '9')
                ? Long.parseLong(text)
                : 0;
    }

    static Optional<RunId> run(String text) {
        try {
            return Optional.of(new RunId(UUID.fromString(text)));
        } catch (IllegalArgumentException noRun) {
            return Optional.empty();
        }
    }

    /** What an address with nothing behind it is answered. */
    static RuntimeException notFound() {
        return Problem.of(ProblemType.NOT_FOUND).toException();
    }

    private static <E extends Enum<E>> E one(E[] all, String word, E otherwise) {
        return Arrays.stream(all)
                .filter(it -> it.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(otherwise);
    }
}
