/** Goes into the test deployment beside the application: stands in front of its certificate authority and spoils it. */
package tr.nes.fault;
