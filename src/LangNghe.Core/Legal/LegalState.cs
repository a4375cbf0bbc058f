namespace LangNghe.Core.Legal;

/// <summary>Whether a document has force at a day.</summary>
public enum LegalValidity
{
    NotYet,
    InForce,
    Ended,

    /// <summary>The dates known are not enough for that day.</summary>
    CannotBeKnown,

    /// <summary>“Đang kiểm tra”: nobody has confirmed the status as compiled.</summary>
    BeingChecked,
}

/// <summary>Why a document is said to have, or not to have, force at a day.</summary>
public enum LegalReason
{
    /// <summary>It was issued on <see cref="LegalState.Day"/>, later.</summary>
    NotIssuedYet,

    /// <summary>It takes effect on <see cref="LegalState.Day"/>, later.</summary>
    NotInEffectYet,

    /// <summary>It took effect on <see cref="LegalState.Day"/> and had not ended.</summary>
    InEffect,

    /// <summary>In force when compiled on <see cref="LegalState.Day"/>; nothing later is known.</summary>
    InForceAsCompiled,

    /// <summary>Its <see cref="LegalState.Replacement"/> took effect on <see cref="LegalState.Day"/>.</summary>
    Replaced,

    /// <summary>It had ended when compiled on <see cref="LegalState.Day"/>; from when cannot be known.</summary>
    EndedAsCompiled,

    /// <summary>The day it takes effect is not known.</summary>
    StartNotKnown,

    /// <summary>It ended at some time up to <see cref="LegalState.Day"/>, the day of compilation.</summary>
    EndNotKnown,

    /// <summary>The day its <see cref="LegalState.Replacement"/> takes effect is not known.</summary>
    ReplacementStartNotKnown,

    /// <summary>The status is held back or not verified.</summary>
    StatusNotVerified,

    /// <summary>“In force” is shown only of records of high confidence.</summary>
    ConfidenceNotHigh,
}

/// <summary>The force of a document at a day, with the reason. Days are those of Asia/Ho_Chi_Minh.</summary>
public sealed record LegalState(LegalValidity Validity, LegalReason Reason)
{
    /// <summary>The day the reason speaks of.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>While in force: the day its replacement takes effect, where one is known.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>The document that ends or ended it.</summary>
    public LegalDocument? Replacement { get; init; }
}
