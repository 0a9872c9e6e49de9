/** The register of sources as operators keep it: what they write is checked first, looked at, and then kept. */
@NullMarked
package id.satudata.hub.source.registry;

import org.jspecify.annotations.NullMarked;
