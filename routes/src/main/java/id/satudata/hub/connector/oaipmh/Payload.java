package id.satudata.hub.connector.oaipmh;

import id.satudata.hub.connector.RecordContent.DublinCore.Statement;
import id.satudata.hub.connector.text.MixedText;
import id.satudata.hub.metadata.LocalizedText;
import java.util.List;

/** What a record says, in one of the formats we read. */
sealed interface Payload {

    /** Whether its text is marked where bytes were none of its encoding. */
    boolean isMarked();

    /** The same with the characters the marks stand for. */
    Payload restored();

    /** A document of its own in RDF/XML. */
    record Rdf(String xml) implements Payload {

        @Override
        public boolean isMarked() {
            return MixedText.isMarked(xml);
        }

        @Override
        public Payload restored() {
            return new Rdf(MixedText.restored(xml));
        }
    }

    /** Statements in Dublin Core. */
    record Elements(List<Statement> statements) implements Payload {
        public Elements {
            statements = List.copyOf(statements);
        }

        @Override
        public boolean isMarked() {
            return statements.stream().anyMatch(it -> MixedText.isMarked(it.text()));
        }

        @Override
        public Payload restored() {
            return new Elements(statements.stream()
                    .map(it -> new Statement(it.term(), it.language(), MixedText.restored(it.text())))
                    .toList());
        }
    }

    /** Nothing we can read. */
    record Unusable(LocalizedText reason) implements Payload {

        @Override
        public boolean isMarked() {
            return false;
        }

        @Override
        public Payload restored() {
            return this;
        }
    }
}
