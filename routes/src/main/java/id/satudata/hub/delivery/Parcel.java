package id.satudata.hub.delivery;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** What is to be so at a partner's from now on. Delivering it again changes nothing there. */
public sealed interface Parcel {

    /** What it is called in messages. */
    String label();

    /**
     * One dataset.
     *
     * @param name its short name here, which it gets there too where it is free
     * @param iri its address here, by which it is recognised there
     * @param remoteId what the partner calls it, as far as that is known
     * @param mayBeThere whether it was ever begun to be sent, so that the partner may have it under any name
     * @param requestKey names this delivery of this revision
     * @param mayRestore whether it may be brought back there, since it was us who took it out of sight
     */
    record Dataset(
            EntryId entry,
            String name,
            Iri iri,
            Optional<String> remoteId,
            boolean mayBeThere,
            String requestKey,
            boolean mayRestore) {}

    /**
     * The partner has the dataset, saying this.
     *
     * @param hash of all that it says
     * @param content as its carrier wants it: a package of CKAN in JSON, or a graph in Turtle
     * @param outline what is read back of it
     */
    record Put(Dataset dataset, ContentHash hash, Bytes content, Outline outline) implements Parcel {
        @Override
        public String label() {
            return dataset.entry().toString();
        }
    }

    /** The partner does not have the dataset. */
    record Remove(Dataset dataset) implements Parcel {
        @Override
        public String label() {
            return dataset.entry().toString();
        }
    }

    /**
     * The partner has the file.
     *
     * @param file its name
     */
    record Whole(String file, Writing content) implements Parcel {
        @Override
        public String label() {
            return file;
        }
    }

    /** Writes a content that is too long to be held in memory. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
