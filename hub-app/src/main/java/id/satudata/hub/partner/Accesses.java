package id.satudata.hub.partner;

import java.util.List;
import java.util.OptionalLong;

/** The record of all restricted files that went out to partners; it is kept for ever. */
public interface Accesses {

    /** Writes it down; durable when it returns. Without it nothing goes out. */
    void note(Access access);

    /** Those of a partner, latest first, before the one of the given number. */
    List<NotedAccess> page(PartnerId partner, OptionalLong before, int limit);
}
