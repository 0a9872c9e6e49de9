/** The contract of every view of the log, and the follower engine at work. */
@NullMarked
package id.satudata.hub.projection;

import org.jspecify.annotations.NullMarked;
