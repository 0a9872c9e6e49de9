package id.satudata.hub.lease;

/**
 * A lease as everybody sees it.
 *
 * @param node who took it last
 * @param held whether it has not run out yet
 */
public record Holding(String name, String node, long fence, boolean held) {}
