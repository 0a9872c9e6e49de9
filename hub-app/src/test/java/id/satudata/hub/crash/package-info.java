/** The crash campaign: the hub, MariaDB and Elasticsearch are killed at named points, and what was promised is checked. */
@NullMarked
package id.satudata.hub.crash;

import org.jspecify.annotations.NullMarked;
