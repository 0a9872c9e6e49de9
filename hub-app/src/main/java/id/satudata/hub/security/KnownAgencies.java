package id.satudata.hub.security;

/** Which agencies there are to hand in for; whoever knows them answers. */
public interface KnownAgencies {

    /** Whether there is one of that short name, as in addresses. */
    boolean has(String agency);
}
