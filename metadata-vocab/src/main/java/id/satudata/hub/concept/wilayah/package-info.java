/** The regions of Indonesia: two code systems, their editions, the bridge between them, and what texts say about regions. */
@NullMarked
package id.satudata.hub.concept.wilayah;

import org.jspecify.annotations.NullMarked;
