package org.jisr.it.incontainer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jisr.security.Actor;
import org.jisr.security.vault.ContextSigner;

/**
 * Stores the rows of a new survivor file by JDBC alone, in one transaction: as many bytes into the
 * same tables as the application, and no decision, no key, no sealing, nothing computed.
 */
final class RawFiles implements AutoCloseable {
  private static final int WRAPPED_KEY_BYTES = 100;
  private static final int AUDIT_BYTES = 330;

  private final Connection database;
  private final ContextSigner signer;
  private final Actor worker;
  private final UUID centre;
  private final int pid;
  private final UUID node = UUID.randomUUID();
  private final byte[] envelope;
  private final byte[] wrapped = new byte[WRAPPED_KEY_BYTES];
  private final byte[] entry = new byte[AUDIT_BYTES];
  private long count;

  RawFiles(Connection database, ContextSigner signer, Actor worker, int envelopeBytes)
      throws SQLException {
    this.database = database;
    this.signer = signer;
    this.worker = worker;
    this.centre = worker.organisations().iterator().next().value();
    this.envelope = new byte[envelopeBytes];
    database.setAutoCommit(false);
    try (Statement query = database.createStatement();
        ResultSet row = query.executeQuery("select pg_backend_pid()")) {
      row.next();
      this.pid = row.getInt(1);
    }
    database.commit();
  }

  void store() throws SQLException {
    UUID id = UUID.randomUUID();
    enter();
    insertFile(id);
    insertPart(id);
    insertKey(id);
    append();
    database.commit();
  }

  private void enter() throws SQLException {
    try (PreparedStatement set =
        database.prepareStatement("select set_config('app.ctx', ?, true)")) {
      set.setString(1, signer.sign(worker.person().subject(), worker.organisations(), pid));
      set.execute();
    }
  }

  private void insertFile(UUID id) throws SQLException {
    try (PreparedStatement insert =
        database.prepareStatement(
            "insert into centre.survivor_file (id, org_id, reference, assigned_issuer,"
                + " assigned_subject, state, opened_at, counted_until)"
                + " values (?, ?, ?, ?, ?, 'open', ?, null)")) {
      insert.setObject(1, id);
      insert.setObject(2, centre);
      insert.setString(3, id.toString().substring(0, 9) + count);
      insert.setString(4, worker.person().issuer());
      insert.setString(5, worker.person().subject());
      insert.setTimestamp(6, Timestamp.from(Instant.now()));
      insert.executeUpdate();
    }
  }

  private void insertPart(UUID id) throws SQLException {
    try (PreparedStatement insert =
        database.prepareStatement(
            "insert into centre.file_part (file_id, part, org_id, version, envelope)"
                + " values (?, 'safe-contact', ?, 1, ?)")) {
      insert.setObject(1, id);
      insert.setObject(2, centre);
      insert.setBytes(3, envelope);
      insert.executeUpdate();
    }
  }

  private void insertKey(UUID id) throws SQLException {
    try (PreparedStatement insert =
        database.prepareStatement(
            "insert into keys.dek_grant (key_owner, grp, org_id, dek_id, obk_version, tier, suite,"
                + " recipient_kind, wrapped) values (?, 1, ?, ?, 1, 1, 2, 'organisation', ?)")) {
      insert.setObject(1, id);
      insert.setObject(2, centre);
      insert.setObject(3, UUID.randomUUID());
      insert.setBytes(4, wrapped);
      insert.executeUpdate();
    }
  }

  private void append() throws SQLException {
    try (PreparedStatement append =
        database.prepareStatement("select audit.audit_append(?, ?, ?, ?, ?)")) {
      append.setObject(1, UUID.randomUUID());
      append.setObject(2, node);
      append.setLong(3, ++count);
      append.setBytes(4, entry);
      append.setBytes(5, new byte[32]);
      append.execute();
    }
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
