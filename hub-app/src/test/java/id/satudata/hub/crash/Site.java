package id.satudata.hub.crash;

/**
 * One hub with its own database, index and folder.
 *
 * @param world the servers it uses
 */
record Site(World world, HubProcess hub, Memory memory, Finder finder) {}
