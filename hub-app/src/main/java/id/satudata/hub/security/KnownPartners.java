package id.satudata.hub.security;

/** Which partners are registered; whoever keeps the register answers. */
public interface KnownPartners {

    /** Whether there is one of that short name. */
    boolean has(String partner);
}
