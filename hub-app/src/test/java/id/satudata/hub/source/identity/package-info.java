/** Tests of which records are the same dataset. */
@NullMarked
package id.satudata.hub.source.identity;

import org.jspecify.annotations.NullMarked;
