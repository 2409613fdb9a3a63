"""What is wrong with a user's file, in the language of the reader."""

from callboard.store.trouble import Fault, Trouble

_CHINESE = {
    Fault.FULL: "无法保存 {path}：磁盘已满。请腾出空间后重试。",
    Fault.READ_ONLY: "无法保存 {path}：磁盘是只读的。",
    Fault.DENIED: "无法保存 {path}：您没有写入权限。",
    Fault.UNREADABLE: "无法读取 {path}（{detail}）。该文件未作改动。",
    Fault.NOT_A_FILE: "{path} 不是普通文件。请将其移走，或换一个名称。",
    Fault.NO_FOLDER: "无法保存 {path}：无法在该处创建文件夹。",
    Fault.TOO_LARGE: "无法保存 {path}：文件会过大。请先删除一些内容。",
    Fault.BUSY: "另一个 Callboard 正在保存 {path}。请重试。",
    Fault.UNVERIFIED: "无法保存 {path}：磁盘读出的内容与写入的不一致。",
    Fault.FAILED: "无法保存 {path}（{detail}）。",
    Fault.WRONG_VALUE: "此内容无法保存到 {path}（{detail}）。",
    Fault.DAMAGED: "{path} 已损坏，原文件保留为 {detail}；Callboard 将不使用它启动。",
    Fault.DAMAGED_STAYS: "{path} 已损坏。在您将其移走之前，不会向该处保存任何内容。",
    Fault.WRONG_FIELD: "{path}：“{detail}”无法使用，已改用默认值。",
    Fault.WRONG_ENTRY: "{path}：“{detail}”无法使用，已略过。",
    Fault.NOT_KEPT: "Callboard 无法写入 {path}。您现在所作的更改都不会保留。",
    Fault.SLOW: "仍在保存 {path}：磁盘没有响应。",
}


def trouble_sentence(trouble: Trouble, language: str) -> str:
    """What is wrong and what to do, in a language (BCP 47); English where there is no other."""
    if language.partition("-")[0].lower() != "zh":
        return trouble.sentence
    return _CHINESE[trouble.fault].format(path=trouble.path, detail=trouble.detail)
