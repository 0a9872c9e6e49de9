package id.satudata.hub.quality;

import id.satudata.hub.metadata.Iri;

/** What is known about whether an address answers. */
@FunctionalInterface
public interface Reachability {

    /** Nobody has asked any address. */
    Reachability UNKNOWN = _ -> Answer.NOT_CHECKED;

    /** {@link Answer#NOT_CHECKED} where it is not known: it must never be guessed. */
    Answer of(Iri address);
}
