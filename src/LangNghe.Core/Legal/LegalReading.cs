using LangNghe.Core.Content;

namespace LangNghe.Core.Legal;

/// <summary>
/// Reads the force of a document at a day. No record has an end date: a document ends on the day its replacement takes effect; one that
/// is called ended without that is ended on the day of compilation, and from when cannot be known.
/// </summary>
internal sealed class LegalReading
{
    private readonly LegalDocument document;
    private readonly LegalDocument? replacement;
    private readonly DateOnly day;

    /// <param name="document">The document read.</param>
    /// <param name="replacements">The documents of the library that replace or repeal it: the first to take effect ends it.</param>
    /// <param name="day">The day asked for.</param>
    public LegalReading(LegalDocument document, IEnumerable<LegalDocument> replacements, DateOnly day)
    {
        (this.document, this.day) = (document, day);
        replacement = replacements
            .OrderBy(r => r.EffectiveFrom ?? DateOnly.MaxValue)
            .ThenBy(r => r.IssuedOn?.Earliest ?? DateOnly.MinValue)
            .FirstOrDefault();
    }

    public LegalState State => Over() ?? NotYet() ?? BeingChecked() ?? (IsCalledEnded ? BeforeItsEnd() : InForce());

    private DateOnly? EndsOn => replacement?.EffectiveFrom;

    private bool IsCompiled => day >= document.CompiledOn;

    private bool IsCalledEnded => document.Status is LegalStatus.Replaced or LegalStatus.Ended;

    private LegalState? Over() => day >= EndsOn ? Answer(LegalValidity.Ended, LegalReason.Replaced, EndsOn) : null;

    private LegalState? NotYet() => document switch
    {
        { IssuedOn: { } issued } when day < issued.Earliest => Answer(LegalValidity.NotYet, LegalReason.NotIssuedYet, issued.Earliest),
        { EffectiveFrom: { } start } when day < start => Answer(LegalValidity.NotYet, LegalReason.NotInEffectYet, start),
        _ => null,
    };

    // A status says something only together with the day on which it was true.
    private LegalState? BeingChecked() => document switch
    {
        { Status: null or LegalStatus.NotVerified } or { CompiledOn: null } => Answer(LegalValidity.BeingChecked, LegalReason.StatusNotVerified),
        { Confidence: not Confidence.High } when !IsCalledEnded => Answer(LegalValidity.BeingChecked, LegalReason.ConfidenceNotHigh),
        _ => null,
    };

    private LegalState BeforeItsEnd() => this switch
    {
        { EndsOn: null, IsCompiled: true } => Answer(LegalValidity.Ended, LegalReason.EndedAsCompiled, document.CompiledOn),
        { document.EffectiveFrom: null } => Answer(LegalValidity.CannotBeKnown, LegalReason.StartNotKnown),
        { EndsOn: not null } => Answer(LegalValidity.InForce, LegalReason.InEffect, document.EffectiveFrom),
        { replacement: null } => Answer(LegalValidity.CannotBeKnown, LegalReason.EndNotKnown, document.CompiledOn),
        _ when day < replacement!.IssuedOn?.Earliest => Answer(LegalValidity.InForce, LegalReason.InEffect, document.EffectiveFrom),
        _ => Answer(LegalValidity.CannotBeKnown, LegalReason.ReplacementStartNotKnown),
    };

    private LegalState InForce() => this switch
    {
        { replacement: not null, EndsOn: null } when day > document.CompiledOn && !(day < replacement.IssuedOn?.Earliest) =>
            Answer(LegalValidity.CannotBeKnown, LegalReason.ReplacementStartNotKnown),
        { IsCompiled: true } => Answer(LegalValidity.InForce, LegalReason.InForceAsCompiled, document.CompiledOn),
        { document.EffectiveFrom: null } => Answer(LegalValidity.CannotBeKnown, LegalReason.StartNotKnown),
        _ => Answer(LegalValidity.InForce, LegalReason.InEffect, document.EffectiveFrom),
    };

    private LegalState Answer(LegalValidity validity, LegalReason reason, DateOnly? on = null) =>
        new(validity, reason) { Day = on, EndsOn = validity == LegalValidity.InForce ? EndsOn : null, Replacement = replacement };
}
