package id.satudata.hub.delivery;

import id.satudata.hub.metadata.ContentHash;

/** A file as it was sent, by which it is recognised: its name there, its length and its content. */
public record SentFile(String name, long bytes, ContentHash hash) {}
