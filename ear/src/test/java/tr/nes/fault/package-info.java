/** Part of the test deployment beside the application: decorates its certificate authority to inject faults. */
package tr.nes.fault;
