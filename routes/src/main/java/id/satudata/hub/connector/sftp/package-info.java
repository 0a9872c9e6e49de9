/** Reads a folder on another machine over SFTP. */
@NullMarked
package id.satudata.hub.connector.sftp;

import org.jspecify.annotations.NullMarked;
