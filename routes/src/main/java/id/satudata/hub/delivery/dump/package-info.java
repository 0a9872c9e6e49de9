/** Puts a whole catalogue as one file where a partner fetches it: a folder over SFTP or a bucket. */
@NullMarked
package id.satudata.hub.delivery.dump;

import org.jspecify.annotations.NullMarked;
