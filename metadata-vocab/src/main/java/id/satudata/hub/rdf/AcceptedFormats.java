package id.satudata.hub.rdf;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an Accept header asks for (RFC 9110 section 12.5.1), as far as RDF goes. */
record AcceptedFormats(List<Range> ranges) {

    private static final Pattern QUALITY = Pattern.compile(";\\s*q=(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)\\b");

    record Range(String type, double quality) {}

    static AcceptedFormats of(String header) {
        return new AcceptedFormats(Arrays.stream(header.toLowerCase(Locale.ROOT).split(",", 50))
                .map(AcceptedFormats::range)
                .filter(it -> it.quality > 0)
                .sorted(Comparator.comparingDouble(Range::quality).reversed())
                .toList());
    }

    private static Range range(String element) {
        var quality = QUALITY.matcher(element);
        var end = element.indexOf(';');
        var type = (end < 0 ? element : element.substring(0, end)).strip();
        return new Range(type, quality.find() ? Double.parseDouble(quality.group(1)) : 1);
    }

    Optional<RdfFormat> best() {
        return ranges.stream()
                .flatMap(range -> Arrays.stream(RdfFormat.values()).filter(it -> it.matches(range.type)))
                .findFirst();
    }
}
