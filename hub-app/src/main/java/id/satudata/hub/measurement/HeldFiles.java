package id.satudata.hub.measurement;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.quality.Answer;
import id.satudata.hub.quality.Reachability;

/**
 * What the hub knows of addresses without asking anybody: the files it keeps itself it hands out, but those of restricted
 * data to nobody.
 *
 * @param entry the IRI of the entry whose files they are
 */
record HeldFiles(Iri entry, boolean open) implements Reachability {

    @Override
    public Answer of(Iri address) {
        var held = address.value().startsWith(entry.value() + "/resource/")
                && address.value().contains("/download/");
        if (!held) {
            return Answer.NOT_CHECKED;
        }
        return open ? Answer.MET : Answer.UNMET;
    }
}
