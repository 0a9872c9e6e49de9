package id.satudata.hub.harvest;

import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.LocalizedText;
import java.util.Optional;

/** Port: asked before each page whether the run may go on. */
@FunctionalInterface
public interface Brake {

    Brake NEVER = _ -> Optional.empty();

    /** Why a run of the source must stop here; nothing when it may go on. */
    Optional<LocalizedText> pulled(Source source);
}
