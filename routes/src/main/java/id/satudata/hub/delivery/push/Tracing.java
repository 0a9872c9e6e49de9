package id.satudata.hub.delivery.push;

import id.satudata.hub.delivery.Parcel.Dataset;
import id.satudata.hub.delivery.Undelivered;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds a dataset of ours at a site: under the id it was given there, else under the names it may have got. A package under such a
 * name that does not tell of our address is somebody else's and is left alone.
 */
final class Tracing {

    private static final int LONGEST_NAME = 100;
    private static final int SHORT_ID = 8;
    private static final int MOST_NAMES = 9;

    private final Site site;
    private final String prefix;

    Tracing(Site site, String prefix) {
        this.site = site;
        this.prefix = prefix;
    }

    Optional<RemotePackage> find(Dataset dataset) throws Undelivered {
        var known = dataset.remoteId();
        if (known.isPresent()) {
            var found = site.show(known.get());
            if (found.isPresent()) {
                return found;
            }
        }
        for (var name : dataset.mayBeThere() ? names(dataset) : names(dataset).subList(0, 1)) {
            var found = site.show(name).filter(it -> it.isOf(dataset.iri()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The names it may get there, the plainest first; others may have them already, also what was deleted there. */
    List<String> names(Dataset dataset) {
        var plain = prefix + dataset.name();
        var own = "-" + dataset.entry().toString().substring(0, SHORT_ID);
        return Stream.concat(
                        Stream.of(cut(plain, ""), cut(plain, own)),
                        IntStream.rangeClosed(2, MOST_NAMES).mapToObj(it -> cut(plain, own + "-" + it)))
                .toList();
    }

    private static String cut(String name, String end) {
        var longest = LONGEST_NAME - end.length();
        return (name.length() <= longest ? name : name.substring(0, longest)) + end;
    }
}
