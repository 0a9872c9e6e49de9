/** Folders over SFTP and buckets of S3: where they are and how one gets in, whoever reads or writes there. */
@NullMarked
@ApplicationModule(allowedDependencies = {"metadata"})
package id.satudata.hub.remote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
