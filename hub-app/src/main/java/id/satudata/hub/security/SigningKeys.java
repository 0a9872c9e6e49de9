package id.satudata.hub.security;

/** The keys by which the hub knows again what it gave out. */
interface SigningKeys {

    int BYTES = 32;

    /** The key for the purpose, which is the same on all nodes and never changes; made at the first use. */
    byte[] of(String purpose);
}
