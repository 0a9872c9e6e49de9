package id.satudata.hub.exchange.oaipmh;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A request: what is asked for and how. Every argument has the form the protocol gives it, so that the answer may repeat it.
 *
 * @param values the arguments beside the verb
 */
record Arguments(Verb verb, Map<String, String> values) {

    private static final String VERB = "verb";
    private static final String TOKEN = "resumptionToken";
    private static final int LONGEST_SHOWN = 60;

    private static final Map<String, Pattern> FORMS = Map.of(
            "identifier",
            Pattern.compile("[\\x21-\\x7e&&[^<>\"{}|\\\\^`]]{1,300}"),
            "metadataPrefix",
            Pattern.compile("[A-Za-z0-9_.!~*'()-]{1,100}"),
            "set",
            Pattern.compile("[A-Za-z0-9_.!~*'()-]{1,150}(?::[A-Za-z0-9_.!~*'()-]{1,150}){0,5}"),
            "from",
            Pattern.compile("[0-9TZ:-]{10,20}"),
            "until",
            Pattern.compile("[0-9TZ:-]{10,20}"),
            TOKEN,
            Pattern.compile("(?s).*"));

    Arguments {
        values = Map.copyOf(values);
    }

    static Arguments of(Map<String, String[]> parameters) throws OaiFault {
        var verb = verb(parameters.getOrDefault(VERB, new String[0]));
        var values = new TreeMap<String, String>();
        for (var it : parameters.entrySet()) {
            if (!it.getKey().equals(VERB)) {
                values.put(it.getKey(), value(it.getKey(), it.getValue()));
            }
        }
        if (values.containsKey(TOKEN)) {
            requireNothingElse(verb, values);
        } else {
            requireAllOf(verb, values);
        }
        return new Arguments(verb, values);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** An argument that the verb needs, where there is no token. */
    String need(String name) {
        return get(name).orElseThrow(() -> new IllegalStateException(verb + " was let in without " + name));
    }

    Optional<String> token() {
        return get(TOKEN);
    }

    private static Verb verb(String[] given) throws OaiFault {
        if (given.length == 0) {
            throw new OaiFault(ErrorCode.BAD_VERB, "There is no verb");
        }
        if (given.length > 1) {
            throw new OaiFault(ErrorCode.BAD_VERB, "There is more than one verb");
        }
        return Verb.of(given[0])
                .orElseThrow(() -> new OaiFault(ErrorCode.BAD_VERB, "There is no verb " + shown(given[0])));
    }

    private static String value(String name, String[] given) throws OaiFault {
        var form = FORMS.get(name);
        if (form == null) {
            throw bad("No verb has an argument " + shown(name));
        }
        if (given.length != 1) {
            throw bad("The argument " + name + " is repeated");
        }
        if (!form.matcher(given[0]).matches()) {
            throw bad("The argument " + name + " is not of the form it must have");
        }
        return given[0];
    }

    private static void requireNothingElse(Verb verb, Map<String, String> values) throws OaiFault {
        if (!verb.resumes() || values.size() > 1) {
            throw bad(
                    verb.resumes()
                            ? "A resumptionToken stands alone"
                            : verb.word() + " has no argument resumptionToken");
        }
    }

    private static void requireAllOf(Verb verb, Map<String, String> values) throws OaiFault {
        for (var name : values.keySet()) {
            if (!verb.takes(name)) {
                throw bad(verb.word() + " has no argument " + name);
            }
        }
        for (var name : verb.needed()) {
            if (!values.containsKey(name)) {
                throw bad(verb.word() + " needs the argument " + name);
            }
        }
    }

    private static OaiFault bad(String words) {
        return new OaiFault(ErrorCode.BAD_ARGUMENT, words);
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
