package id.satudata.hub.store;

import java.util.ArrayDeque;

/** Tells regular expressions whose matching time stays modest from those that backtrack without end. */
final class RegexRule {

    private static final int LONGEST = 200;
    private static final int MOST_REPETITIONS = 3;
    private static final String REPETITIONS = "*+{";

    private final String pattern;
    /** For each open group, whether it holds a repetition or an alternative. */
    private final ArrayDeque<Boolean> groups = new ArrayDeque<>();

    private int repetitions;

    private RegexRule(String pattern) {
        this.pattern = pattern;
    }

    /** Whether it is short, repeats little, and repeats no group that itself has choices. */
    static boolean isHarmless(String pattern) {
        return pattern.length() <= LONGEST && new RegexRule(pattern).holds();
    }

    private boolean holds() {
        groups.push(false);
        for (int at = 0; at < pattern.length(); at++) {
            var character = pattern.charAt(at);
            if (character == '\\') {
                at++;
                if (at < pattern.length() && isBackReference(pattern.charAt(at))) {
                    return false;
                }
            } else if (!accepts(character, at)) {
                return false;
            }
        }
        return repetitions <= MOST_REPETITIONS;
    }

    private boolean accepts(char character, int at) {
        if (character == '(') {
            groups.push(false);
        } else if (character == ')') {
            return endGroup(at);
        } else if (REPETITIONS.indexOf(character) >= 0) {
            repetitions++;
            mark();
        } else if (character == '|') {
            mark();
        }
        return true;
    }

    private boolean endGroup(int at) {
        if (groups.size() < 2) {
            return false;
        }
        var hasChoices = groups.pop();
        if (hasChoices) {
            mark();
        }
        var repeated = at + 1 < pattern.length() && REPETITIONS.indexOf(pattern.charAt(at + 1)) >= 0;
        return !(hasChoices && repeated);
    }

    private void mark() {
        groups.pop();
        groups.push(true);
    }

    private static boolean isBackReference(char escaped) {
        return escaped == 'k' || (escaped >= '1' && escaped <= '9');
    }
}
