package id.satudata.hub.security;

import java.util.Optional;

/** Which agencies there are to hand in for; whoever knows them answers. */
@FunctionalInterface
public interface KnownAgencies {

    /** What the one of that short name, as in addresses, is called. */
    Optional<String> called(String agency);

    default boolean has(String agency) {
        return called(agency).isPresent();
    }
}
