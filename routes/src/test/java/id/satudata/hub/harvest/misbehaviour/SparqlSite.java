package id.satudata.hub.harvest.misbehaviour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.fixture.SparqlPeer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An endpoint over a real query engine, which misbehaves where it lists datasets or where it describes them. */
enum SparqlSite implements Site {
    LIST("sparql") {
        @Override
        public int page(URI question) {
            return BEHIND.matcher(query(question))
                    .results()
                    .map(MatchResult::group)
                    .mapToInt(it -> (digits(it) + PAGE - 1) / PAGE)
                    .findFirst()
                    .orElse(-1);
        }
    },
    /** Before it is asked to describe anything it is just the other one; what takes long is left to that. */
    DESCRIPTION("sparql description") {
        @Override
        public boolean does(Misbehaviour misbehaviour) {
            return switch (misbehaviour) {
                case TRICKLING, LARGE -> false;
                case SOUND, BROKEN_TWICE -> true;
                default -> misbehaviour.promise() == Misbehaviour.Promise.FIRST_PAGE_STAYS;
            };
        }

        @Override
        public String whyNot() {
            return "";
        }

        @Override
        public int page(URI question) {
            return query(question).contains("CONSTRUCT")
                    ? NAMED.matcher(query(question))
                            .results()
                            .mapToInt(it -> (digits(it.group()) - 1) / PAGE)
                            .min()
                            .orElse(-1)
                    : -1;
        }
    };

    private static final Pattern BEHIND = Pattern.compile("(?i)str\\(\\?dataset\\) > \"[^\"]*\"");
    private static final Pattern NAMED = Pattern.compile("<https://data\\.contoh\\.go\\.id/\\d+>");

    private final String label;

    SparqlSite(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String kind() {
        return "sparql";
    }

    @Override
    public Source at(URI home) {
        return Sources.at(kind(), home.resolve("/sparql"))
                .withSettings(new SourceSettings(Map.of("page-size", String.valueOf(PAGE))));
    }

    @Override
    public String mediaType() {
        return "application/sparql-results+json";
    }

    @Override
    public String mediaType(URI question) {
        return SparqlPeer.mediaType(parameters(question));
    }

    @Override
    public URI first(URI question) {
        return URI.create(question.toString().replaceAll("data\\.contoh\\.go\\.id%2F\\d+%22", "%22"));
    }

    @Override
    public String answer(URI question, List<Dataset> datasets) {
        var turtle = datasets.stream().map(DcatSite::turtle).collect(joining("", DcatSite.PREFIXES, ""));
        return new String(new SparqlPeer().with(turtle).answer(parameters(question)), UTF_8);
    }

    static String query(URI question) {
        return parameters(question).getOrDefault("query", "");
    }

    static int digits(String text) {
        var digits = text.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static Map<String, String> parameters(URI question) {
        return SparqlPeer.parameters(String.valueOf(question.getRawQuery()));
    }
}
