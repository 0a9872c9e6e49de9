/** Reads the data files of a bucket that speaks the protocol of S3. */
@NullMarked
package id.satudata.hub.connector.s3;

import org.jspecify.annotations.NullMarked;
