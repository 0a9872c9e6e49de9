package id.satudata.hub.exchange.sparql;

import id.satudata.hub.store.CheckedQuery.Kind;
import id.satudata.hub.store.ResultFormat;
import id.satudata.hub.web.AcceptHeader;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;

/** The format a client likes best for an answer. */
final class ResultFormats {
    private static final Map<MediaType, List<ResultFormat>> ALIASES = Map.of(
            MediaType.APPLICATION_JSON, List.of(ResultFormat.SPARQL_JSON, ResultFormat.JSON_LD),
            MediaType.APPLICATION_XML, List.of(ResultFormat.SPARQL_XML, ResultFormat.RDF_XML),
            MediaType.TEXT_XML, List.of(ResultFormat.SPARQL_XML, ResultFormat.RDF_XML));

    private static final Map<String, String> NAMES = Map.of(
            "csv", "text/csv",
            "json", "application/json",
            "tsv", "text/tab-separated-values",
            "xml", "application/xml");

    private ResultFormats() {}

    /** The format a form names goes before what the browser that sends it accepts. */
    static ResultFormat wanted(HttpServletRequest request, Kind kind) {
        var named = Optional.ofNullable(request.getParameter("format")).map(NAMES::get);
        return named.map(MediaType::valueOf).map(List::of).orElseGet(() -> AcceptHeader.of(request)).stream()
                .flatMap(range -> suiting(range, kind).stream())
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemType.NOT_ACCEPTABLE).toException());
    }

    private static Optional<ResultFormat> suiting(MediaType range, Kind kind) {
        return Arrays.stream(ResultFormat.values())
                .filter(it -> it.suits(kind))
                .filter(it -> range.includes(MediaType.valueOf(it.mediaType())) || isAlias(range, it))
                .findFirst();
    }

    private static boolean isAlias(MediaType range, ResultFormat format) {
        return ALIASES.entrySet().stream()
                .anyMatch(it ->
                        it.getKey().equalsTypeAndSubtype(range) && it.getValue().contains(format));
    }
}
