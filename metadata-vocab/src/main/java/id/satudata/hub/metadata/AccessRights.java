package id.satudata.hub.metadata;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who may have data, by the list of the EU that DCAT-AP uses, in the order in which the hub lets go of it: PUBLIC opens to
 * everybody, RESTRICTED by agreement, a term nobody here knows to nobody, and what is closed is not even shown.
 */
public final class AccessRights {

    private static final String LIST = "http://publications.europa.eu/resource/authority/access-right/";

    public static final Iri PUBLIC = Iri.of(LIST + "PUBLIC");
    public static final Iri RESTRICTED = Iri.of(LIST + "RESTRICTED");
    public static final Iri NON_PUBLIC = Iri.of(LIST + "NON_PUBLIC");

    /** From the least strict to the strictest. */
    private static final List<Iri> OPENING = List.of(PUBLIC, RESTRICTED);

    private static final List<Iri> CLOSED =
            List.of(Iri.of(LIST + "SENSITIVE"), Iri.of(LIST + "CONFIDENTIAL"), NON_PUBLIC);

    private AccessRights() {}

    /** Whether what has this right is not shown to the public at all (data spectrum of Perpres 39/2019: tertutup). */
    public static boolean isClosed(Iri right) {
        return CLOSED.contains(right);
    }

    /** Of several the one that counts. */
    public static Optional<Iri> strictest(Collection<Iri> rights) {
        return rights.stream()
                .max(Comparator.comparingInt(AccessRights::strictness).thenComparing(Iri::value));
    }

    private static int strictness(Iri right) {
        if (isClosed(right)) {
            return OPENING.size() + 1 + CLOSED.indexOf(right);
        }
        return OPENING.contains(right) ? OPENING.indexOf(right) : OPENING.size();
    }
}
